# 04 · The two halves of run

# Make a container that would print something, without starting it.
# The client prints the new container's id. A variable can hold it:
#   id=$(some command)


# Start this container, and see what it prints.

