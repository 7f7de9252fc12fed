docker build -t shiplog:latest .
docker run shiplog
