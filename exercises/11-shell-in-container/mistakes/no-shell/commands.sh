docker run -d --name harbour redis
docker exec harbour ls -a
docker run --rm redis sh -c 'pwd; ls -a'
