"""Results: verdict, scores, findings, routes, what would move them."""
