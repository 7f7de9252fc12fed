# 13 · A share of the machine, and no more

# Start a container that may use at most 64 MB of memory and half a CPU.


# Show the limit: from inside the container, or as the engine tells it.
