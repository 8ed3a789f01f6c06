"""The front rooms: the window, the only part that knows Qt."""
