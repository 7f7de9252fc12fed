docker build .
docker tag busybox ada/shiplog:1.0
docker tag busybox ada/shiplog:latest
docker run ada/shiplog
