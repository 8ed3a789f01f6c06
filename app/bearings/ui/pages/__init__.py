"""The pages of the window, one per stop of the rail."""
