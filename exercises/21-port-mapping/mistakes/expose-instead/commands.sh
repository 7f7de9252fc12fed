docker build -t web .
docker run -d --name open --expose 8080 web
curl http://localhost:8080/
