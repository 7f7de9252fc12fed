docker run -d --name first busybox echo "Here and gone"
docker run -d --name second busybox echo "Here and gone"
docker wait first second
docker stop first
docker kill second
