docker run ada/shiplog
docker build -t Ada/ShipLog:1 . || echo "no capitals in a name"
set -e
docker build -q . > image-id
docker tag "$(cat image-id)" ada77/shiplog:2.0-beta.1
docker tag ada77/shiplog:2.0-beta.1 ada77/shiplog
docker images
docker run --rm "$(cat image-id)"
docker run --rm ada77/shiplog
docker rmi ada77/shiplog ada77/shiplog:2.0-beta.1
