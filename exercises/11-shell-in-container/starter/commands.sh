# 11 · Two ways to a shell

# Start a container in the background that keeps running.


# Run a shell in it, and let the shell do something.


# Start a container of redis or node with a shell in the place of its default
# command, and let that shell do something too.
