docker run helloworld
docker run helloworld
