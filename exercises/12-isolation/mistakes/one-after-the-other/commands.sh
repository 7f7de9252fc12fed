docker run alpine touch /tmp/treasure
docker run alpine ls /tmp
docker run alpine ls /tmp
