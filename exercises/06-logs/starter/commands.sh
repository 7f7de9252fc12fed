# 06 · Reading what was said

# Create a container that prints something, and keep its id.


# Start it, without attaching to it.


# It takes a moment to end. Wait for that:
#   docker wait ...


# Now read what it printed, without starting it again.

