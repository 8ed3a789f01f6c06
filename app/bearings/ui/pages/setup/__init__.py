"""Setup: who, what scope, which targets, how the report looks."""
