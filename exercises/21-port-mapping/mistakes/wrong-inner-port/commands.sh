docker build -t web .
docker run -d --name closed web
docker run -d --name open -p 8080:80 web
curl http://localhost:8080/
