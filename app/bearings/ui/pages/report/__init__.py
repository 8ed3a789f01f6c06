"""Report: the preview of the PDF, checks and export."""
