"""The widget kit: small parts drawn from the tokens, each with a name for screen readers."""
