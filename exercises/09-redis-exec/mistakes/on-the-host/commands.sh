docker run -d --name harbour redis
redis-cli set ship Adventure
redis-cli get ship
