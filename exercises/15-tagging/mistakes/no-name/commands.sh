image=$(docker build -q .)
docker run "$image"
