docker container run --detach --name keeper redis
docker container run --detach --name killed busybox sleep 1000
docker container run --name ended hello-world
docker container kill killed
docker container rm killed
docker container rm ended
docker container ls --all
