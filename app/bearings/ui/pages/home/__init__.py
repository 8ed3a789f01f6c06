"""Home: recent files, samples, and what to do first."""
