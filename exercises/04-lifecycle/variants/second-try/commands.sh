docker run busybox echo "All in one"
docker start -a nobody
docker create --name speaker busybox echo "Can you hear me?"
docker start speaker
docker wait speaker
docker start -a speaker
docker rm $(docker ps -aq)
