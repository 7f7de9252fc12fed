docker run busybox echo "Hello from Docker!"
docker run busybox echo "Hello from Docker!"
