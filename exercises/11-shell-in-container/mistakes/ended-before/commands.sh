docker run --name harbour redis sh -c 'pwd; ls -a'
docker exec harbour sh -c 'pwd; ls -a'
