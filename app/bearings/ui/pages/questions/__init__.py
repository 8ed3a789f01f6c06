"""Questions: the tree, one question large, votes, live scores."""
