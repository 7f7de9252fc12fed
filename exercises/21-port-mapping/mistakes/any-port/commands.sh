docker build -t web .
docker run -d --name closed web
docker run -d --name open -P web
docker port open
