docker run -d --name harbour redis
docker exec harbour sh -c 'pwd; ls -a'
docker run --rm alpine sh -c 'pwd; ls -a'
