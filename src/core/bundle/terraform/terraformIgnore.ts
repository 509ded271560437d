/** Keeps state, plans and crash logs out of version control; the lock file of the provider belongs into it. */
export const terraformIgnore = `.terraform/
*.tfplan
*.tfstate
*.tfstate.*
crash*.log
override.tf
override.tf.json
*_override.tf
*_override.tf.json
.terraformrc
terraform.rc
`;
