docker run -d busybox echo "Gone already"
docker stop nobody
docker rm $(docker ps -aq)
docker run -d redis sleep 1000
docker run -d redis sleep 1000
docker kill -s HUP $(docker ps -q)
docker kill $(docker ps -q | head -n 1)
docker stop $(docker ps -q)
docker ps -a
