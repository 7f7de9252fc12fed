docker run -d --name harbour redis
docker run --rm redis sh -c 'pwd; ls -a'
