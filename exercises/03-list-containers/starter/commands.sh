# 03 · Which containers are there?

# Start a container that keeps running, in the background (-d).


# Run another one that ends at once.


# List the running containers.


# List all containers, the ended ones too.

