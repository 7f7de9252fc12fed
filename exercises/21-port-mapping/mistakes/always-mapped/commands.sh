docker build -t web .
docker run -d --name open -p 8080:8080 web
docker run -d --name other -p 8081:8080 web
curl --retry 20 --retry-delay 1 --retry-all-errors http://localhost:8080/
