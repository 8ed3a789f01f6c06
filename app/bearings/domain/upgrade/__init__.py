"""Upgrade: another version of the questionnaire in the place of the one an assessment was answered with."""
