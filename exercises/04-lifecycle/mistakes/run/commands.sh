docker run busybox echo "Now you see me"
