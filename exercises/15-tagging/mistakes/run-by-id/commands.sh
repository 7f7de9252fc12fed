docker build -t ada/shiplog:1.0 .
docker run "$(docker images -q ada/shiplog:1.0)"
