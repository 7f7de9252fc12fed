docker build -t ada/shiplog:1.0 .
docker run ada/shiplog:1.0
docker run ada/shiplog
