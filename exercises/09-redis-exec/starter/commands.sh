# 09 · A second process in the same container

# Start a redis server in the background, under a name you choose.


# With redis-cli, inside that container: set a key to a value.


# With redis-cli, inside that container: get the value back.
