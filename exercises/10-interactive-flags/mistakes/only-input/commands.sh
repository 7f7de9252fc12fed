docker run -d --name quay alpine sleep 300
echo 'echo "hello from inside"; tty' | docker exec -i quay sh
