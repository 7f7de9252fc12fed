docker build -t web .

docker run -d --name wrong --publish 5000:8080 web
curl -s http://localhost:8080/

docker run -d --name web --publish 8080:5000 --publish 9090:5000 web
docker run -d --name late --publish 8080:5000 web

tries=0
until curl -s http://localhost:8080/ || [ $tries -ge 50 ]; do
  tries=$((tries + 1))
  sleep 0.2
done

docker create --name without -e PORT=8080 web
docker start without
docker exec without node -e 'process.exit(0)'
docker ps
