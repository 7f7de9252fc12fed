# 15 · Names for images

# Build the Dockerfile of this folder as <docker id>/<project>:<version>.
# Any docker id will do: nothing is uploaded.


# Run the image by its name.


# Run it by a name without a version. Which version is meant then?
