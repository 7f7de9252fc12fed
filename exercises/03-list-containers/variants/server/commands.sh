docker run -d redis
docker run busybox ls /no/such/folder
docker ps -s
docker ps -as
