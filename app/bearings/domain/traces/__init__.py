"""Traces: why a number, a verdict, a route or an action is what it is."""
