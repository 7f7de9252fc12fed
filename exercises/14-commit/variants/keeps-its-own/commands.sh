docker run --name counter alpine sh -c 'echo tide >> /tides; wc -l /tides'
docker commit counter tides:1
docker run tides:1
docker history tides:1
