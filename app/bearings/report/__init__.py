"""The press: what leaves the room — report, charts, plain text — from values alone."""
