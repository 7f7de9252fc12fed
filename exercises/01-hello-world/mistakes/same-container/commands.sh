docker run --name greeter hello-world
docker start -a greeter
