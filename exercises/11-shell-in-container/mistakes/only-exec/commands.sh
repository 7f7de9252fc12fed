docker run -d --name harbour redis
docker exec harbour sh -c 'pwd; ls -a'
