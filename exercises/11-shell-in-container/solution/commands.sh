docker run -d --name harbour redis
docker exec harbour sh -c 'echo "process 1 is $(cat /proc/1/comm)"; pwd; ls -a'

docker run --rm redis sh -c 'echo "process 1 is $(cat /proc/1/comm)"; pwd; ls -a'
