ID=linus
PROJECT=shiplog

docker build -t $ID/$PROJECT:v1 .
sed 's/Day 1/Day 2/' Dockerfile > Dockerfile.next
docker build -f Dockerfile.next -t $ID/$PROJECT:v2 .
docker image tag $ID/$PROJECT:v2 $ID/$PROJECT:latest

docker create --name old $ID/$PROJECT:v1
docker create --name new $ID/$PROJECT
docker start -a old
docker start -a new
