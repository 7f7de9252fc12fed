docker build -t web .
docker run -d --name app web
docker run -d --name open -p 8080:8080 alpine sleep 300
curl http://localhost:8080/
