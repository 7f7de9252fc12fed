docker build -t ada/shiplog .
docker run ada/shiplog
