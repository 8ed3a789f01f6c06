"""Item models of the front rooms; each passes Qt's own model tester."""
