docker run -dit --name quay alpine sh
echo "Is anybody aboard?" | docker exec quay cat
