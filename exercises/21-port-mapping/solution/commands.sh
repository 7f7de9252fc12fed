docker build -t ada/simpleweb .

docker run -d --name closed ada/simpleweb
curl http://localhost:8080/

docker run -d --name open -p 8080:8080 ada/simpleweb
curl --retry 20 --retry-delay 1 --retry-all-errors http://localhost:8080/
